declare module 'write-good' {
  /** `offset` is the length of the words. */
  export default function writeGood(
    text: string,
    options?: Readonly<Record<string, boolean>>,
  ): { readonly index: number; readonly offset: number; readonly reason: string }[]
}
