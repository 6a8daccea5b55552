/** How the program starts: arguments, database, doors for scripts. */
@NullMarked
package id.selaras.launch;

import org.jspecify.annotations.NullMarked;
