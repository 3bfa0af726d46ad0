/** Where an entry stands in every language side by side. @param permalink its permanent address, such as `s/3/` */
export const bothPath = (permalink: string) => `${permalink}both/`;
