package id.selaras.bench;

/** What is measured; each worker brings a session of its own. */
interface Operation {

    /** What one connection keeps open. */
    Session open() throws Exception;

    interface Session extends AutoCloseable {

        /** Does it once; throws when it did not succeed. */
        void run(long number) throws Exception;

        @Override
        void close() throws Exception;
    }
}
