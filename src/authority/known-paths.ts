// Places on a host that are more than files: what the host executes later, where secrets lie, where services listen.
// A table. Imports types only.

import type { WarningCode } from "./warning.ts";

export interface Place {
  /** Names one after the other; "*" in one stands for any characters. */
  readonly names: readonly string[];
  /** Where they begin: at the root, in any home folder, or wherever a path has them. */
  readonly from: "root" | "home" | "anywhere";
  readonly access: "write" | "any";
  readonly code: WarningCode;
  readonly what: string;
}

/** Patterns are paths: "/" is the root, "~/" any home folder, and what starts with neither may stand anywhere. */
function places(code: WarningCode, access: Place["access"], what: string, patterns: string): Place[] {
  return patterns.split(/\s+/).map((pattern) => {
    const from = pattern.startsWith("/") ? "root" : pattern.startsWith("~/") ? "home" : "anywhere";
    return { names: pattern.replace(/^~?\//, "").split("/"), from, access, code, what };
  });
}

export const PLACES: readonly Place[] = [
  ...places(
    "writesGit",
    "write",
    "git runs what it finds there (hooks, and commands in its settings)",
    ".git .githooks .husky",
  ),
  ...places(
    "writesGit",
    "write",
    "git obeys it",
    "~/.gitconfig ~/.config/git /etc/gitconfig .gitmodules .gitattributes",
  ),
  ...places(
    "writesStartup",
    "write",
    "shells and sessions execute it when they start",
    `~/.bashrc ~/.bash_profile ~/.bash_login ~/.bash_logout ~/.bash_aliases ~/.profile ~/.zshrc ~/.zshenv ~/.zprofile
     ~/.zlogin ~/.config/fish ~/.inputrc ~/.xprofile ~/.xsessionrc ~/.pam_environment ~/.config/environment.d ~/.vimrc
     ~/.config/nvim ~/.emacs ~/.emacs.d /etc/profile /etc/profile.d /etc/bash.bashrc /etc/zsh /etc/environment .envrc`,
  ),
  ...places(
    "writesSchedule",
    "write",
    "the host starts what stands there by itself",
    `/etc/cron.d /etc/cron.daily /etc/cron.hourly /etc/cron.weekly /etc/cron.monthly /etc/crontab /etc/anacrontab
     /var/spool/cron /var/spool/at /etc/systemd /lib/systemd /usr/lib/systemd /run/systemd ~/.config/systemd
     ~/.local/share/systemd ~/.config/autostart /etc/xdg/autostart /etc/init.d /etc/rc.local /etc/udev /etc/inittab
     /Library/LaunchAgents /Library/LaunchDaemons ~/Library/LaunchAgents`,
  ),
  ...places(
    "writesKeys",
    "write",
    "it decides who may log in or become root",
    `~/.ssh authorized_keys /etc/ssh /etc/passwd /etc/shadow /etc/group /etc/sudoers /etc/sudoers.d /etc/pam.d
     ~/.gnupg /etc/ssl /usr/local/share/ca-certificates`,
  ),
  ...places(
    "writesSystem",
    "write",
    "programs and libraries there are used by everybody",
    `/bin /sbin /lib /lib32 /lib64 /libx32 /usr /opt /boot /etc/ld.so.preload /etc/ld.so.conf /etc/ld.so.conf.d
     /etc/ld.so.cache /etc/alternatives /var/lib/dpkg /var/lib/docker /nix/store ~/.local/bin ~/bin ~/.cargo/bin
     ~/go/bin ~/.npm-global ~/.bun/bin ~/.deno/bin ~/.local/lib ~/.pyenv ~/.nvm /Applications`,
  ),
  ...places(
    "writesDependencies",
    "write",
    "tools outside the void execute what is installed there",
    `node_modules .venv venv site-packages ~/.cargo ~/.npm ~/.cache/pip ~/.m2 ~/.gradle ~/go/pkg ~/.bun vendor/bundle
     .yarn .pnp.cjs`,
  ),
  ...places(
    "writesBuild",
    "write",
    "whoever builds, tests or opens the project executes it",
    `Makefile GNUmakefile makefile CMakeLists.txt meson.build package.json setup.py setup.cfg pyproject.toml conftest.py
     noxfile.py tox.ini build.rs Cargo.toml build.gradle build.gradle.kts settings.gradle gradlew pom.xml Rakefile
     Gemfile Justfile justfile Taskfile.yml Dockerfile docker-compose.yml compose.yaml Jenkinsfile .npmrc .yarnrc.yml
     .gitlab-ci.yml .github .circleci .pre-commit-config.yaml .vscode .idea .devcontainer .cargo bunfig.toml`,
  ),
  ...places(
    "unixSocket",
    "any",
    "services listen on unix sockets there, and do for a client what the void itself may not; no mount is read-only for them",
    `/run /var/run /tmp/.X11-unix /tmp/ssh-* /var/lib/docker /var/lib/lxd /var/lib/libvirt /var/lib/mysql
     docker.sock containerd.sock podman.sock crio.sock *.sock *.socket system_bus_socket ~/.docker/run ~/.gnupg`,
  ),
  ...places(
    "secrets",
    "any",
    "keys, passwords or tokens lie there",
    `~/.ssh ~/.gnupg ~/.aws ~/.azure ~/.config/gcloud ~/.kube ~/.docker ~/.config/gh ~/.config/rclone ~/.netrc ~/.npmrc
     ~/.pypirc ~/.pgpass ~/.my.cnf ~/.git-credentials ~/.password-store ~/.vault-token ~/.config/op ~/.mozilla
     ~/.config/google-chrome ~/.config/chromium ~/.local/share/keyrings ~/.cargo/credentials.toml ~/Library/Keychains
     ~/.bash_history ~/.zsh_history ~/.python_history ~/.psql_history ~/.node_repl_history ~/.local/share/fish
     /etc/shadow /etc/gshadow /etc/ssh /etc/ssl/private /etc/letsencrypt /etc/wireguard /etc/sudoers /var/lib/secrets
     /run/secrets /var/log /var/backups
     .env .env.* .envrc .netrc .aws .ssh .npmrc .pypirc .git-credentials *.pem *.key *.p12 *.pfx *.jks *.keystore *.kdbx
     id_rsa id_dsa id_ecdsa id_ed25519 credentials.json secrets.json secrets.yaml secrets.yml .htpasswd .bash_history
     terraform.tfstate`,
  ),
  ...places(
    "kernelFiles",
    "any",
    "the kernel tells there of every process and of the machine, and takes settings",
    "/proc /sys",
  ),
  ...places("hostDevices", "any", "a device there is the machine itself, to whoever may open it", "/dev"),
];

/** What to do instead, by code. */
export const INSTEAD: Readonly<Partial<Record<WarningCode, string>>> = {
  writesGit:
    "Grant the folders that are to be written one by one, or copy the tree, and let a person look at what comes back",
  writesStartup: "Grant a folder of its own to be written, or `scratch`",
  writesHome: "Grant the folder that the program works in, and only that",
  writesSchedule: "Grant a folder of its own to be written, and install what comes out by hand",
  writesKeys: "Grant a folder of its own to be written",
  writesSystem: "Grant a folder of its own to be written, and install what comes out by hand",
  writesDependencies: "Grant it to be read only, or install into `scratch`",
  writesBuild: "Grant it to be read only, and another folder for what is built",
  unixSocket:
    "Grant the single files that are needed; for a service hand in a connection or use a `connector`",
  secrets:
    'Grant only the one file that is needed, best as an argument, {"file": PATH}, and acknowledge it with the reason',
  kernelFiles: 'Use "proc": true, which shows the void\'s own processes only',
  hostDevices: 'Use "devices": ["null", "zero", "full", "random", "urandom"]',
  wholeSystem: "Grant the files and folders that are needed",
};
