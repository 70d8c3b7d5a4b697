// A WebAssembly file, imported by its path.
declare module "*.wasm" {
  const path: string;
  export default path;
}
