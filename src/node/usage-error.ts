/** Something that the user can put right: one sentence that names it and, where there is one, the nearest right thing. Ends the run with exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
