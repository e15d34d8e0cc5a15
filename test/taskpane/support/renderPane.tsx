import { render, screen, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../../src/taskpane/App';
import type { ExcelPort } from '../../../src/taskpane/port/ExcelPort';
import { fakePort, type FakePort } from './fakePort';

export interface PaneUnderTest extends RenderResult {
  readonly port: FakePort;
  readonly user: UserEvent;
}

interface RenderOptions {
  /** As after the first run; `false` shows the first-run screen. */
  readonly isWelcomed?: boolean;
}

/** The whole pane over a fake port, past the first-run screen unless that is the point. */
export function renderPane(changes: Partial<ExcelPort> = {}, { isWelcomed = true }: RenderOptions = {}): PaneUnderTest {
  localStorage.setItem('htx.preferences', JSON.stringify({ isWelcomed }));
  const port = fakePort(changes);
  return { ...render(<App port={port} />), port, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

/** Opens a place by its tab. */
export async function openPlace(user: UserEvent, name: RegExp): Promise<void> {
  await user.click(screen.getByRole('tab', { name }));
}

/** Opens Kiểm tra and runs the check. */
export async function runCheck(user: UserEvent): Promise<void> {
  await openPlace(user, /Kiểm tra/);
  await user.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
}
