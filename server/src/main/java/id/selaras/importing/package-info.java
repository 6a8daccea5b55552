/** Extracts of the ministry's list: read, checked, matched, recorded, and taken back as a whole (impor). */
@NullMarked
package id.selaras.importing;

import org.jspecify.annotations.NullMarked;
