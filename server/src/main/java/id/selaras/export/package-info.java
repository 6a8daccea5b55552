/** Files that leave the house: what one may see, streamed, with purpose, watermark and journal entry (unduhan). */
@NullMarked
package id.selaras.export;

import org.jspecify.annotations.NullMarked;
