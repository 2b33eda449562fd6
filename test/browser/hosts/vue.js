export { createApp, createSSRApp, h, nextTick, reactive } from 'vue';
export { renderToString } from 'vue/server-renderer';
