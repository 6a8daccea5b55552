package id.selaras.registry;

/** How old knowledge is against the limit of its kind. */
public enum Freshness {
    FRESH,
    AGEING,
    STALE
}
