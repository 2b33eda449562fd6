/** The imports that each layer may have; the first matching prefix is a file's layer. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  'src/api': [],
  'src/version': [],
  'src/i18n': ['src/api/errors'],
  'src/tokens': [],
  'src/money': [],
  'src/braintree': ['src/api'],
  'src/ui': ['src/api/errors', 'src/api/links', 'src/i18n', 'src/tokens'],
  'src/core': ['src/api', 'src/i18n', 'src/ui', 'src/version'],
  'src/sections': ['src/api', 'src/i18n', 'src/money', 'src/ui', 'src/core'],
  'src/features': ['src/api', 'src/i18n', 'src/money', 'src/ui', 'src/core', 'src/sections'],
  'src/dashboard': ['src/api', 'src/i18n', 'src/ui', 'src/core', 'src/sections', 'src/features', 'src/define/define'],
  'src/define': ['src/core', 'src/dashboard', 'src/features', 'src/index', 'src/version'],
  'src/react': [],
  'src/loader': [],
  'src/index': ['src/'],
  mocks: ['src/api', 'src/i18n/isolated', 'src/money'],
};
