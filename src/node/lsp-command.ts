import { Writable } from 'node:stream'
import { LSPErrorCodes } from 'vscode-languageserver'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { serve } from './lsp-server.ts'
import { type Terminal, write } from './terminal.ts'

/**
 * Serves an editor over standard input and output (Language Server Protocol) until it says `exit` or closes the pipe. The process ends with 0
 * when it was asked to shut down before, and with 1 otherwise, as the protocol has it.
 */
export async function lspCommand({ stdin, stdout, cwd }: Terminal): Promise<number> {
  const output = new Writable({
    write: (chunk: Buffer, _, done) => void write(stdout, chunk.toString('utf8')).then(() => done(), done),
  })
  const connection = createConnection(ProposedFeatures.all, stdin, output, {
    connectionStrategy: {
      // A request that is taken back before its turn is not worked on at all.
      cancelUndispatched: ({ jsonrpc }) => ({
        jsonrpc,
        // The connection knows which one.
        id: null,
        error: { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled.' },
      }),
    },
  })
  serve(connection, cwd)
  return new Promise(() => {})
}
