// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { ListedSite } from '@/components/sites/listedSites';
import { WelcomeScreen, type WelcomeScreenProps } from '@/components/welcome/WelcomeScreen';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const shop: ListedSite = {
  id: 'shop', name: 'The Shop', kind: 'reviews', hosts: ['shop.example'], proven: true, grantedHosts: [],
};
const forum: ListedSite = {
  id: 'forum', name: 'The Forum', kind: 'forum', hosts: ['forum.example'], proven: false, grantedHosts: ['forum.example'],
};

const yes = async (): Promise<boolean> => true;

function props(part: Partial<WelcomeScreenProps> = {}): WelcomeScreenProps {
  return {
    consentAt: null, topicNames: [], sites: [shop, { ...forum, grantedHosts: [] }], otherHosts: [],
    onGrantAddress: vi.fn<() => Promise<boolean>>(yes),
    onConsent: vi.fn<() => Promise<boolean>>(yes),
    onTopic: vi.fn<() => Promise<boolean>>(yes),
    onGrant: vi.fn<() => Promise<boolean>>(yes),
    onOpenDashboard: vi.fn<() => void>(),
    ...part,
  };
}

describe('the welcome page', () => {
  it.each<[string, Partial<WelcomeScreenProps>, string]>([
    ['consent, before anything', {}, 'What Earshot does with what it reads'],
    ['the topic, after consent', { consentAt: ENGLISH_NOW }, 'What do you want to listen for?'],
    ['the sites, with a topic', { consentAt: ENGLISH_NOW, topicNames: ['Seagull'] }, 'Where may Earshot read?'],
    ['the end, with a site', { consentAt: ENGLISH_NOW, topicNames: ['Seagull'], sites: [forum] }, 'You are ready'],
  ])('begins with %s, and is accessible there', async (_, part, title) => {
    const { container } = await show(<WelcomeScreen {...props(part)} />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(title);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says in five sentences what is read, what is kept and how long, where it stays and how to stop', async () => {
    const { container } = await show(<WelcomeScreen {...props()} />);
    const sentences = [...(container.querySelector('section ul')?.children ?? [])].map(wordsOf);
    expect(sentences).toHaveLength(5);
    for (const [place, words] of ['names and handles', 'personal data', '13 months', 'on this device', 'withdraw'].entries()) {
      expect(sentences[place]).toContain(words);
    }
  });

  it('lets nobody past consent', async () => {
    const given = props();
    await show(<WelcomeScreen {...given} />);
    const later = screen.getAllByRole('button', { name: /Step [234] of 4/u });
    expect(later).toHaveLength(3);
    for (const step of later) expect((step as HTMLButtonElement).disabled).toBe(true);
    expect(given.onConsent).not.toHaveBeenCalled();
  });

  it('goes on once consent is stored, and stays where it could not be', async () => {
    const failing = props({ onConsent: async () => false });
    const { unmount } = await show(<WelcomeScreen {...failing} />);
    fireEvent.click(screen.getByRole('button', { name: 'I agree, read posts for me' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    unmount();
    await show(<WelcomeScreen {...props()} />);
    fireEvent.click(screen.getByRole('button', { name: 'I agree, read posts for me' }));
    const heading = await screen.findByText('What do you want to listen for?');
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('takes a first topic by keyboard', async () => {
    const given = props({ consentAt: ENGLISH_NOW });
    await show(<WelcomeScreen {...given} />);
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: ' Seagull ' } });
    fireEvent.click(screen.getByRole('tab', { name: 'Write' }));
    const query = screen.getByLabelText('Query');
    fireEvent.input(query, { target: { value: 'Seagull OR "Seagull Coffee"' } });
    fireEvent.keyDown(query, { key: 'Enter' });
    await screen.findByText('Where may Earshot read?');
    expect(given.onTopic).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'Seagull', query: 'Seagull OR "Seagull Coffee"', role: 'brand' }),
    );
  });

  it('asks for a site within the click itself, shows what is allowed, and says when it was declined', async () => {
    const onGrant = vi.fn<() => Promise<boolean>>(async () => false);
    const given = props({ consentAt: ENGLISH_NOW, topicNames: ['Seagull'], onGrant });
    await show(<WelcomeScreen {...given} />);
    fireEvent.click(screen.getByRole('button', { name: /Read.*The Shop/u }));
    expect(given.onGrant).toHaveBeenCalledWith(['shop.example']);
    expect(wordsOf(await screen.findByRole('alert'))).toContain('The browser did not give access to The Shop');
  });

  it('shows a site that is allowed as such, without a button', async () => {
    await show(<WelcomeScreen {...props({ consentAt: ENGLISH_NOW, topicNames: ['Seagull'], sites: [shop, forum] })} />);
    fireEvent.click(screen.getByRole('button', { name: /Step 3 of 4/u }));
    expect(screen.getByText('Allowed')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /The Forum/u })).toBeNull();
  });

  it.each([
    ['forum.example.org', 'https://forum.example.org/'],
    [' http://forum.example.org:8080/a/b?c#d ', 'http://forum.example.org/'],
    ['FORUM.example.org/thread', 'https://forum.example.org/'],
  ])('asks for another site by its address: %j', async (typed, address) => {
    const given = props({ consentAt: ENGLISH_NOW, topicNames: ['Seagull'] });
    await show(<WelcomeScreen {...given} />);
    fireEvent.input(screen.getByLabelText('Another site'), { target: { value: typed } });
    fireEvent.click(screen.getByRole('button', { name: 'Read this site' }));
    expect(given.onGrantAddress).toHaveBeenCalledWith(address);
  });

  it.each(['', 'forum', 'javascript:alert(1)', 'file:///etc/passwd', 'ftp://files.example.org', 'a b.example'])(
    'does not ask for %j',
    async (typed) => {
      const given = props({ consentAt: ENGLISH_NOW, topicNames: ['Seagull'] });
      await show(<WelcomeScreen {...given} />);
      const field = screen.getByLabelText('Another site');
      fireEvent.input(field, { target: { value: typed } });
      fireEvent.click(screen.getByRole('button', { name: 'Read this site' }));
      await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
      expect(given.onGrantAddress).not.toHaveBeenCalled();
    },
  );

  it('is accessible in Arabic', async () => {
    const { container } = await show(<WelcomeScreen {...props()} />, 'ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
