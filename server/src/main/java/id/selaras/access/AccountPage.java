package id.selaras.access;

import java.util.List;

/**
 * The page of the own account.
 *
 * @param otherRoles roles the account holds beside the one in use
 */
public record AccountPage(
        String fullName,
        String accountName,
        boolean passwordChanged,
        List<PostLine> posts,
        List<RoleChoice> otherRoles,
        List<SessionLine> sessions) {

    /** @param current whether the session works under this role */
    public record PostLine(String role, String where, boolean current) {}

    public record RoleChoice(String code, String name) {}

    public record SessionLine(String kind, String role, String openedAt, String lastSeenAt, boolean thisOne) {}
}
