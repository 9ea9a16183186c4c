// Vite's own types for these would bring the DOM along, which there is none of here.

/** A file's text. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** A file as a `data:` address. */
declare module '*?inline' {
  const address: string;
  export default address;
}
