import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  // A file of its own: the portal's is of no concern here.
  framework: { name: '@storybook/web-components-vite', options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } } },
  stories: [
    '../stories/**/*.mdx',
    '../stories/**/*.stories.ts',
    // Faults that the test of the stories has to find; nothing that is published has them.
    ...(process.env['PLANTED_FAULTS'] ? ['../test/looks/planted.stories.ts'] : []),
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
} satisfies StorybookConfig;
