// The gallery is drawn at build: it ships no script.
export const csr = false;
