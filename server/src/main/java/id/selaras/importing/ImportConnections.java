package id.selaras.importing;

import id.selaras.access.ServiceIdentities;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Connections on which the program's own account enters in the name of an import. */
@Component
class ImportConnections {
    private final DataSource pool;
    private final ServiceIdentities services;

    ImportConnections(DataSource pool, ServiceIdentities services) {
        this.pool = pool;
        this.services = services;
    }

    ImportTransaction open(UUID importId) throws SQLException {
        return new ImportTransaction(pool.getConnection(), services.systemToken(), importId);
    }

    /** The district's lock, or null where another work on it runs, here or in another process; it goes with its holder. */
    DistrictLock.@Nullable Held lock(long districtNo) throws SQLException {
        return DistrictLock.take(pool.getConnection(), districtNo);
    }
}
