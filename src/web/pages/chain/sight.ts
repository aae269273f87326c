/** Shows the picture larger or smaller; 1: as wide as the page. What stood in the middle stays there. */
export function zoomTo(svg: SVGSVGElement, zoom: number): void {
  const region = svg.parentElement;
  if (region === null) return;
  const middle = (region.scrollLeft + region.clientWidth / 2) / svg.getBoundingClientRect().width;
  svg.style.setProperty('--zoom', String(zoom));
  region.toggleAttribute('data-enlarged', zoom > 1);
  region.scrollLeft = middle * svg.getBoundingClientRect().width - region.clientWidth / 2;
}

/**
 * Where the picture is larger than its place: begins with what it is about in sight, and keeps the names of the rows at the
 * left and the months at the top. Answers how to end it.
 */
export function keepNamesInSight(svg: SVGSVGElement, region: HTMLElement): () => void {
  const stays = (side: string): SVGGElement | null => svg.querySelector(`[data-stays=${side}]`);
  const keep = (): void => {
    const { width } = svg.getBoundingClientRect();
    // Out of the page, as when another picture takes its place, it has no size.
    if (width === 0) return;
    const unit = svg.viewBox.baseVal.width / width;
    stays('left')?.setAttribute('transform', `translate(${region.scrollLeft * unit} 0)`);
    stays('top')?.setAttribute('transform', `translate(0 ${region.scrollTop * unit})`);
  };
  const anchor = svg.querySelector('[aria-current] .box');
  if (anchor !== null && region.scrollWidth > region.clientWidth) {
    const [inPicture, inRegion] = [anchor.getBoundingClientRect(), region.getBoundingClientRect()];
    region.scrollLeft += inPicture.right - inRegion.right + 12;
  }
  keep();
  region.addEventListener('scroll', keep, { passive: true });
  const onSize = new ResizeObserver(keep);
  onSize.observe(svg);
  return () => {
    region.removeEventListener('scroll', keep);
    onSize.disconnect();
  };
}
