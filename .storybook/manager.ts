import { createElement, useState } from 'react';
import { Button } from 'storybook/internal/components';
import { addons, types, useChannel, useStorybookApi } from 'storybook/manager-api';
import { clockMoved, linkTo } from './story-link.js';

/** Copies the address of the story as it is seen: element, scenario, backend, looks, and how far its clock was moved. */
function CopyLink() {
  const api = useStorybookApi();
  const [clock, setClock] = useState(0);
  const [said, setSaid] = useState('');
  useChannel({ [clockMoved]: setClock });
  const copy = async () => {
    const { id } = api.getCurrentStoryData();
    const { managerHref } = api.getStoryHrefs(id);
    await navigator.clipboard.writeText(linkTo(new URL(managerHref, location.href), clock)).then(
      () => setSaid('Copied'),
      () => setSaid('Copying is blocked'),
    );
    setTimeout(() => setSaid(''), 2000);
  };
  const onClick = () => void copy();
  return createElement(
    Button,
    { variant: 'ghost', size: 'small', padding: 'small', ariaLabel: false, onClick },
    said || 'Copy link',
  );
}

addons.register('nexmo/link', () =>
  addons.add('nexmo/link/copy', {
    type: types.TOOL,
    title: 'Copy link',
    match: ({ viewMode }) => viewMode === 'story',
    render: () => createElement(CopyLink),
  }),
);
