/** Dwellings, families and persons, dated evidence and facts about them (rumah, KK, anggota). */
@NullMarked
package id.selaras.registry;

import org.jspecify.annotations.NullMarked;
