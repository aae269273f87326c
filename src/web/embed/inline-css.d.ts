/** A style sheet's text, as the bundler puts it into the script. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
