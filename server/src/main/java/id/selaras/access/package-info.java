/** Accounts, grants, sign-in and the row-level security session (petugas, peran). */
@NullMarked
package id.selaras.access;

import org.jspecify.annotations.NullMarked;
