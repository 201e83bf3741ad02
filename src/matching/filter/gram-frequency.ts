import { gramAt, symbolsOf } from './symbols.js';

// A name of the module: in a sandboxed realm, looking up a global costs more than the product.
const { imul } = Math;

const SLOTS = 1 << 16;
const SLOT_SHIFT = 16;

/**
 * What logs and prose are made of, in a few lines: which grams are common is counted in it. It only has to tell `tion`
 * and `2026` from `uxqd`; a gram that it misjudges costs time and no match.
 */
const SAMPLE = `
2026-01-12 08:15:30.123 INFO  [main] com.example.service.OrderService - Starting application on port 8080 (pid 1234)
2026-01-12T08:15:31.456Z ERROR [http-nio-8080-exec-3] org.example.web.RequestFilter : Request failed with status 500
[2026/01/12 09:00:00] WARN  connection to database "main" on host 127.0.0.1 was closed, retrying in 10 seconds
Jan 12 08:15:30 server-1 app[1000]: error: could not open file "/var/lib/app/data.json": No such file or directory
java.lang.IllegalStateException: Cannot read the value of the property because it is null
    at com.example.app.Main.run(Main.java:100)
    at java.base/java.lang.Thread.run(Thread.java:833)
Caused by: java.io.IOException: Connection refused: connect
Traceback (most recent call last):
  File "/usr/lib/python3/site-packages/app/main.py", line 20, in <module>
    raise RuntimeError(message)
ValueError: invalid literal for the argument 'name': expected a string, not an object of type int
{"timestamp":"2026-01-12T08:15:30Z","level":"error","message":"The request could not be processed","error":"invalid"}
HTTP/1.1 403 Forbidden  Content-Type: application/json; charset=utf-8  GET https://www.example.com/api/v1/users?id=1
The following error occurred while the server was processing your request. Please check that the user has access.
This option is not supported and must not be used with another one; see the documentation for more information.
There is no such table, column or function in the current schema, or the type of its parameter does not match.
To use this feature you will have to set the environment variable before the process is started from the terminal.
If the file exists it should be removed first, then the command can be run again without any other changes made.
warning: unused variable: could not find or load package, module or library; unable to resolve the reference to it
error TS1000: Property 'value' is missing in type but required in an interface, at line 1, column 1 of the source
failed to create, read, write, update or delete the resource: permission denied, already exists, timed out, not found
npm ERR! code 1  fatal: unexpected end of input  panic: runtime error: index out of range  exit status 1  undefined
Successfully initialized connections and completed authentication, authorization and configuration of the provider
session started, requests processed, resources loaded and deployed, database migrated, cluster synchronized, credentials
0000 1111 2222 3333 4444 5555 6666 7777 8888 9999 1000 2000 ==== ---- .... ****        ////
`;

const SYMBOLS = symbolsOf(SAMPLE);

/** How often a gram that the sample lacks is taken to occur in a million symbols, by width. */
const UNSEEN = [5000, 300, 40, 4];

/**
 * How often grams occur in a million symbols, by width; a slot is shared by the few grams that hash to it. Wider grams
 * than four symbols are told by their parts.
 */
const FREQUENCIES = UNSEEN.map((unseen, i) => {
  const frequencies = new Float32Array(SLOTS).fill(unseen);
  const perHit = 1_000_000 / SYMBOLS.length;
  for (let at = 0; at + i < SYMBOLS.length; at++) frequencies[slotOf(gramAt(SYMBOLS, at, i + 1))]! += perHit;
  return frequencies;
});

/** How often the `width` symbols (1 to 4) of `gram` are to be expected in a million symbols of ordinary text. */
export function expectedHits(gram: number, width: number): number {
  return FREQUENCIES[width - 1]![slotOf(gram)]!;
}

function slotOf(gram: number): number {
  return imul(gram, 0x9e3779b1) >>> SLOT_SHIFT;
}
