package id.selaras.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which officers to list.
 *
 * @param areaCode those with a post inside this area
 * @param text part of the account's or the person's name; empty for all
 * @param role only this one, or null
 * @param after the last officer of the page before, or null for the first page
 */
public record OfficerQuery(
        String areaCode,
        String text,
        @Nullable Role role,
        @Nullable UUID after,
        int limit) {}
