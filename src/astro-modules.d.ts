/** What a component is to TypeScript alone, which cannot read its file; `astro check` can, and takes its own word for it. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
