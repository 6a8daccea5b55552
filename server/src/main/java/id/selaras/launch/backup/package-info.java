/** Back-up and restore: all tables at one moment, encrypted to a key, compared after the restore. */
@NullMarked
package id.selaras.launch.backup;

import org.jspecify.annotations.NullMarked;
