"""Counts the words of standard input and writes them to words.tsv, most frequent first."""

import sys
from collections import Counter

words = Counter(sys.stdin.read().lower().split())
with open("words.tsv", "w") as table:
    for word, count in sorted(words.items(), key=lambda item: (-item[1], item[0])):
        table.write(f"{count}\t{word}\n")
print(f"{sum(words.values())} words, {len(words)} different")
