import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { FOCUS_HOME, FocusKeeper } from '../../../src/taskpane/shell/FocusKeeper';

function Panel({ isBusy }: { readonly isBusy: boolean }) {
  return (
    <FocusKeeper>
      <h1 {...FOCUS_HOME}>Sổ</h1>
      {isBusy && <button type="button">Huỷ</button>}
    </FocusKeeper>
  );
}

/** The observer has seen the change. */
const seen = (): Promise<void> => act(() => Promise.resolve());

describe('FocusKeeper', () => {
  it('should give the focus to the heading when what had it disappears', async () => {
    const { rerender } = render(<Panel isBusy />);
    screen.getByRole('button').focus();

    rerender(<Panel isBusy={false} />);

    await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
  });

  it('should leave the focus where the user is at work when that is the sheet', async () => {
    const { rerender } = render(<Panel isBusy />);
    screen.getByRole('button').focus();
    fireEvent.blur(window);

    rerender(<Panel isBusy={false} />);
    await seen();

    expect(screen.getByRole('heading')).not.toHaveFocus();
  });

  it('should give it to the heading once the user is back', async () => {
    const { rerender } = render(<Panel isBusy />);
    screen.getByRole('button').focus();
    fireEvent.blur(window);
    fireEvent.focus(window);

    rerender(<Panel isBusy={false} />);

    await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
  });
});
