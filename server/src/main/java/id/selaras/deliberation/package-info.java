/** The monthly deliberation of a village and what becomes of its list (musyawarah desa, musyawarah kelurahan). */
@NullMarked
package id.selaras.deliberation;

import org.jspecify.annotations.NullMarked;
