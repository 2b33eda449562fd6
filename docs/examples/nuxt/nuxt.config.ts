export default defineNuxtConfig({
  compatibilityDate: '2025-07-15',
  telemetry: false,
  app: { head: { title: 'Sign up', htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  // The style sheets of what the server renders.
  nitro: { publicAssets: [{ dir: '../node_modules/nexmo-account-kit/dist/styles', baseURL: '/kit' }] },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('nx-') } },
  typescript: { strict: true, tsConfig: { compilerOptions: { types: ['nexmo-account-kit/vue'] } } },
});
