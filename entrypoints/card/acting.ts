/**
 * Whether a person has clicked or pressed a key in this very document. A page around the card can cover it, but it can't
 * bring this about: so nothing that its scripts may find one day saves an entry.
 */
export const somebodyActed = (): boolean => navigator.userActivation.hasBeenActive;
