package id.selaras.access;

import java.util.UUID;

/**
 * An officer's posts have passed to another, who takes over the open work. Published in the transaction of the replacement,
 * under the administrator's identity, which sees no cases.
 */
public record OfficerReplaced(UUID from, UUID to) {}
