/** A group of buttons as manifest.xml describes it, in one language. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** The supertip: a title and what the button does. */
  readonly tip: { readonly title: string; readonly description: string };
  /** Address of the icon, and of the one for screens with twice the pixels. */
  readonly icon: { readonly at1x: string; readonly at2x: string };
  readonly action: RibbonAction;
}

export type RibbonAction = { readonly kind: 'execute'; readonly functionName: string } | { readonly kind: 'show-pane' };
