/** The bytes of Node and those of the simulated window are two classes; the vault checks for the first. */
globalThis.Uint8Array = Object.getPrototypeOf(Buffer.prototype).constructor
