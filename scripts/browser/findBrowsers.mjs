import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

// Branded Chrome is left out on purpose: from version 137 it ignores unpacked extensions given on the command line.
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'chrome-for-testing'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

/**
 * Path of a Chromium, Chrome for Testing or Edge, or null. EARSHOT_CHROMIUM overrides the search; set to "none" it hides
 * every browser.
 */
export function findChromium(env = process.env) {
  return chosen(env.EARSHOT_CHROMIUM, () => [
    ...onPath(CHROMIUM_NAMES, env),
    ...usualChromiumPlaces(env),
    ...downloadedChromiums(env),
  ]);
}

/** Path of a Firefox, or null. EARSHOT_FIREFOX overrides the search; set to "none" it hides every browser. */
export function findFirefox(env = process.env) {
  return chosen(env.EARSHOT_FIREFOX, () => [...onPath(FIREFOX_NAMES, env), ...usualFirefoxPlaces(env)]);
}

/** One sentence that says how to get a browser. `which`: 'chromium', 'firefox' or 'any'. */
export function howToGetBrowser(which, system = platform()) {
  const chromium = {
    linux: 'install Chromium with your package manager (Debian and Ubuntu: "sudo apt-get install chromium")',
    darwin: 'install Chromium or Edge (with Homebrew: "brew install --cask chromium")',
    win32: 'install Microsoft Edge or Chromium ("winget install Microsoft.Edge")',
  };
  const firefox = {
    linux: 'install Firefox with your package manager (Debian: "sudo apt-get install firefox-esr")',
    darwin: 'install Firefox (with Homebrew: "brew install --cask firefox")',
    win32: 'install Firefox ("winget install Mozilla.Firefox")',
  };
  const key = system in chromium ? system : 'linux';
  if (which === 'firefox') return `No Firefox was found: ${firefox[key]}, or set EARSHOT_FIREFOX to its path.`;
  const name = which === 'any' ? 'No browser' : 'No Chromium';
  return `${name} was found: ${chromium[key]}, or set EARSHOT_CHROMIUM to its path; ordinary Chrome cannot be used.`;
}

function chosen(override, candidates) {
  if (override === 'none') return null;
  if (override) return isProgram(override) ? override : null;
  return candidates().find(isProgram) ?? null;
}

function onPath(names, env) {
  const suffix = platform() === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualChromiumPlaces(env) {
  if (platform() === 'darwin') {
    return ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform() === 'win32') {
    return windowsFolders(env).flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  return ['/snap/bin/chromium', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium'];
}

function usualFirefoxPlaces(env) {
  if (platform() === 'darwin') {
    return ['Firefox', 'Firefox Developer Edition'].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/firefox`),
    );
  }
  if (platform() === 'win32') return windowsFolders(env).map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
  return ['/snap/bin/firefox', '/opt/firefox/firefox'];
}

function windowsFolders(env) {
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
}

/** Browsers that Playwright or @puppeteer/browsers downloaded, newest first. */
function downloadedChromiums(env) {
  const caches = {
    linux: join(homedir(), '.cache', 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const inside = {
    linux: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
    darwin: [
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
  }[platform()] ?? [];
  const playwright = newestFolders(env.PLAYWRIGHT_BROWSERS_PATH ?? caches[platform()] ?? '', /^chromium-\d+$/);
  const puppeteer = newestFolders(join(homedir(), '.cache', 'puppeteer', 'chrome'), /./);
  return [
    ...playwright.flatMap((folder) => inside.map((path) => join(folder, path))),
    ...puppeteer.flatMap((folder) => inside.map((path) => join(folder, path))),
  ];
}

function newestFolders(parent, pattern) {
  try {
    return readdirSync(parent)
      .filter((name) => pattern.test(name))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((name) => join(parent, name));
  } catch {
    return [];
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
