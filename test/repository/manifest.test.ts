import { expect, test } from 'vitest';
import config from '../../wxt.config';
import { textOf } from './sources';

type Manifest = Record<string, unknown>;

function manifestOf(browser: string, mode = 'production'): Manifest {
  const make = config.manifest as unknown as (env: { browser: string; mode: string }) => Manifest;
  return make({ browser, mode });
}

test.each(['chrome', 'firefox'])('%s asks for no host at install, and for nothing more than it uses', (browser) => {
  const manifest = manifestOf(browser);
  expect(manifest['host_permissions']).toBeUndefined();
  expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  expect(manifest['optional_permissions']).toEqual(['notifications']);
  const permissions = ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab', 'contextMenus'];
  expect(manifest['permissions']).toEqual(browser === 'firefox' ? permissions : [...permissions, 'sidePanel']);
});

test.each(['chrome', 'firefox'])('%s shows nothing of itself to pages, and stays out of private windows', (browser) => {
  const manifest = manifestOf(browser);
  expect(manifest['web_accessible_resources']).toBeUndefined();
  expect(manifest['externally_connectable']).toBeUndefined();
  expect(manifest['content_scripts']).toBeUndefined();
  expect(manifest['incognito']).toBe('not_allowed');
});

test('what only tools need is in their builds alone', () => {
  for (const key of ['host_permissions', 'key']) expect(manifestOf('chrome')[key]).toBeUndefined();
  expect(manifestOf('chrome', 'read-pages')['host_permissions']).toEqual(['*://*/*']);
  expect(manifestOf('chrome', 'bench')['key']).toBeDefined();
});

test('extension pages run only their own code and reach nobody; the worker reaches what hosts grant it', () => {
  const policy = (manifestOf('chrome')['content_security_policy'] as { extension_pages: string }).extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'self' https:;");
  expect(policy.replace("connect-src 'self' https:", '')).not.toMatch(/unsafe|https?:|\*/u);
  for (const page of ['dashboard', 'popup', 'sidepanel', 'welcome']) {
    expect(textOf(`entrypoints/${page}/index.html`)).toContain(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'" />`);
  }
});

test('Firefox is told what data is collected: none, unless the user sets it up', () => {
  expect(manifestOf('firefox')['browser_specific_settings']).toMatchObject({
    gecko: {
      id: expect.stringContaining('@'),
      data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'personallyIdentifyingInfo'] },
    },
  });
});
