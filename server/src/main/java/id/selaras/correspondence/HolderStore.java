package id.selaras.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who holds which signing post. */
@Repository
class HolderStore {
    static final String COLUMNS = "h.id as h_id, h.area_code as h_area, h.post as h_post, h.account_id as h_account,"
            + " a.full_name as h_name, h.title as h_title, h.nip as h_nip";

    private final JdbcClient jdbc;

    HolderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Holder> holding(SigningPost post, long areaNo) {
        return jdbc.sql("/* correspondence.holder */ select " + COLUMNS
                        + " from correspondence.holder h join access.account a on a.id = h.account_id"
                        + " where h.post = :post and h.area_lo = :area and h.ended_at is null")
                .param("post", post.name())
                .param("area", areaNo)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Of the area and everything in it. */
    List<Holder> within(String areaCode) {
        return jdbc.sql("/* correspondence.holders */ select " + COLUMNS
                        + " from correspondence.holder h join access.account a on a.id = h.account_id"
                        + " where h.area_lo >= area.lowest(:area) and h.area_lo < area.beyond(:area) and h.ended_at is null"
                        + " order by h.area_lo, h.post limit 500")
                .param("area", areaCode)
                .query((row, n) -> read(row))
                .list();
    }

    void insert(Holder holder) {
        jdbc.sql("""
                        /* correspondence.holder-add */ insert into correspondence.holder (id, area_code, post, account_id, title, nip)
                        values (:id, :area, :post, :account, :title, :nip)""")
                .param("id", holder.id())
                .param("area", holder.areaCode())
                .param("post", holder.post().name())
                .param("account", holder.account())
                .param("title", holder.title())
                .param("nip", holder.nip())
                .update();
    }

    boolean end(UUID id) {
        return jdbc.sql(
                                "/* correspondence.holder-end */ update correspondence.holder set ended_at = now() where id = :id and ended_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    static Holder read(ResultSet row) throws SQLException {
        return new Holder(
                row.getObject("h_id", UUID.class),
                row.getString("h_area"),
                SigningPost.valueOf(row.getString("h_post")),
                row.getObject("h_account", UUID.class),
                row.getString("h_name"),
                row.getString("h_title"),
                row.getString("h_nip"));
    }
}
