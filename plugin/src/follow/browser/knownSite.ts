import type {SitePlaces} from '../describeSite.js';

/** Loads what the build knows of all pages; nothing where nobody provides it. */
export type LoadPlaces = () => Promise<SitePlaces | undefined>;

/** How the places of the site are loaded. Whoever has an index of the site puts its own function here. */
export const knownSite: {loadPlaces: LoadPlaces} = {loadPlaces: () => Promise.resolve(undefined)};
