import { registerCommands, RIBBON_COMMANDS } from '../../src/commands/ribbon-commands';
import { Wishes, type Wish } from '../../src/commands/wishes';

type Command = (event: { completed: () => void }) => void;

/** A stand-in for as much of Microsoft's library as the commands use. */
function standIn(host: string | null, showAsTaskpane: () => Promise<void>) {
  const commands = new Map<string, Command>();
  const office = {
    HostType: { Excel: 'Excel' },
    onReady: (callback: (info: { host: string | null }) => void) => {
      callback({ host });
      return Promise.resolve({ host });
    },
    actions: { associate: (name: string, command: Command) => void commands.set(name, command) },
    addin: { showAsTaskpane },
  };
  Object.assign(globalThis, { Office: office });
  return commands;
}

const shown = jest.fn(() => Promise.resolve());

/** The commands of an Excel whose pane is opened by the given function, and the wishes that they utter. */
function inExcel(showAsTaskpane: () => Promise<void> = shown) {
  const commands = standIn('Excel', showAsTaskpane);
  const wishes = new Wishes();
  const heard: Wish[] = [];
  wishes.listen((wish) => heard.push(wish));
  registerCommands(wishes);
  return { commands, heard };
}

/** Presses a button, and tells how often Excel heard that it was done. */
function press(command: Command | undefined): number {
  const completed = jest.fn();
  command?.({ completed });
  return completed.mock.calls.length;
}

afterEach(() => {
  shown.mockClear();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the commands of the ribbon', () => {
  test.each(Object.entries(RIBBON_COMMANDS))(
    '%s opens the pane, asks it to %s and says that it is done',
    (name, wish) => {
      const { commands, heard } = inExcel();
      expect(press(commands.get(name))).toBe(1);
      expect(heard).toEqual([wish]);
      expect(shown).toHaveBeenCalledTimes(1);
    },
  );

  test('are done even when the pane does not open', async () => {
    const refused = inExcel(() => Promise.reject(new Error('no pane')));
    expect(press(refused.commands.get('checkWorkbook'))).toBe(1);
    expect(refused.heard).toEqual(['check']);
    // An unhandled rejection would fail this test.
    await new Promise(setImmediate);

    const never = inExcel(() => new Promise(() => undefined));
    expect(press(never.commands.get('checkWorkbook'))).toBe(1);

    const throwing = inExcel(() => {
      throw new Error('no runtime');
    });
    const completed = jest.fn();
    expect(() => throwing.commands.get('checkWorkbook')?.({ completed })).toThrow('no runtime');
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test.each([null, 'Word'])('are left alone in the host %s', (host) => {
    const commands = standIn(host, shown);
    registerCommands(new Wishes());
    expect(commands.size).toBe(0);
  });
});

describe('a wish', () => {
  test('waits for somebody to listen, the last one only, and is heard once', () => {
    const wishes = new Wishes();
    wishes.utter('fill');
    wishes.utter('check');
    const first: Wish[] = [];
    wishes.listen((wish) => first.push(wish));
    const second: Wish[] = [];
    wishes.listen((wish) => second.push(wish));
    expect([first, second]).toEqual([['check'], []]);
  });

  test('is heard by all who listen and by nobody who has stopped', () => {
    const wishes = new Wishes();
    const heard: string[] = [];
    const stop = wishes.listen((wish) => heard.push(`first: ${wish}`));
    wishes.listen((wish) => heard.push(`second: ${wish}`));
    wishes.utter('check');
    stop();
    wishes.utter('fill');
    expect(heard).toEqual(['first: check', 'second: check', 'second: fill']);
  });
});
