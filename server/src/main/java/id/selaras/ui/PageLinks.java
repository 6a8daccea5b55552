package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/** Paging by "next", with the count stated. Addresses carry no personal data. */
public record PageLinks(
        long first,
        long last,
        long total,
        @Nullable String previousHref,
        @Nullable String nextHref) {}
