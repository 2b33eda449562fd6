import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  // A separate configuration, because the portal's has settings that Storybook does not need.
  framework: { name: '@storybook/web-components-vite', options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } } },
  stories: [
    '../stories/**/*.mdx',
    '../stories/**/*.stories.ts',
    // Planted faults that the test of the stories must find; they are in no published build.
    ...(process.env['PLANTED_FAULTS'] ? ['../test/looks/planted.stories.ts'] : []),
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
} satisfies StorybookConfig;
