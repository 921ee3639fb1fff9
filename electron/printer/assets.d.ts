declare module '*.woff?asset' {
  const path: string
  export default path
}
