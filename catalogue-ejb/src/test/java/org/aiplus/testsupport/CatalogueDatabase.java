// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database of the product for a test: real PostgreSQL, made by the real migrations, reached as the server reaches it.
 *
 * <p>Registered in a static field it lives as long as the test class; registered in an instance field every test method
 * gets a fresh one. Making one is cheap, because the migrations run once per JVM and each database is a copy.
 *
 * <pre>
 * &#64;RegisterExtension
 * static final CatalogueDatabase database = new CatalogueDatabase();
 *
 * var found = database.call(entityManager -&gt; {
 *     var queries = new SolutionQueries();
 *     queries.entityManager = entityManager;
 *     return queries.find(id);
 * });
 * </pre>
 */
public final class CatalogueDatabase
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    /** An act on a connection that may fail as JDBC fails. */
    @FunctionalInterface
    public interface ConnectionAct<T> {
        T on(Connection connection) throws SQLException;
    }

    private final Map<String, Object> settings;
    private boolean ofClass;
    private @Nullable String name;
    private @Nullable HikariDataSource pool;
    private @Nullable DataSource application;
    private @Nullable DataSource owner;
    private @Nullable EntityManagerFactory factory;
    private final StatementCounter counter = new StatementCounter();

    /** A database whose entity managers are set up as in the product, with search indexing off. */
    public CatalogueDatabase() {
        this(Map.of());
    }

    /** The same with Hibernate settings of the test's own, which win over those of {@code persistence.xml}. */
    public CatalogueDatabase(Map<String, Object> settings) {
        this.settings = Map.copyOf(settings);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        ofClass = true;
        open();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!ofClass) {
            open();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!ofClass) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void open() {
        name = TestServer.createDatabase();
        var connections = TestServer.asApplication(name);
        pool = connections;
        application = counter.counting(connections);
        owner = TestServer.asOwner(name);
    }

    private void close() {
        if (factory != null) {
            factory.close();
            factory = null;
        }
        if (pool != null) {
            pool.close();
            pool = null;
        }
        if (name != null) {
            TestServer.dropDatabase(name);
            name = null;
        }
    }

    /** Connections as the server has them: role {@code catalogue_app}, from a pool. */
    public DataSource dataSource() {
        return Objects.requireNonNull(application, "the database is open only while a test runs");
    }

    /** Connections as the owner of all tables has them: role {@code catalogue_owner}. */
    public DataSource ownerDataSource() {
        return Objects.requireNonNull(owner, "the database is open only while a test runs");
    }

    /** All entities of the product over {@link #dataSource()}, with transactions of the entity manager's own. */
    public EntityManagerFactory entityManagerFactory() {
        if (settings.isEmpty()) {
            return SharedPersistence.over(dataSource());
        }
        if (factory == null) {
            factory = TestPersistence.create(dataSource(), settings);
        }
        return factory;
    }

    /** Runs an act in a transaction of its own, which is committed unless the act throws. */
    public <T> T call(Function<EntityManager, T> act) {
        try (var entityManager = entityManagerFactory().createEntityManager()) {
            var transaction = entityManager.getTransaction();
            transaction.begin();
            try {
                var result = act.apply(entityManager);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** Like {@link #call} for an act without a result. */
    public void run(Consumer<EntityManager> act) {
        call(entityManager -> {
            act.accept(entityManager);
            return true;
        });
    }

    /** Runs an act on a connection as the server's role, in one transaction. */
    public <T> T asApplication(ConnectionAct<T> act) throws SQLException {
        return inTransaction(dataSource(), act);
    }

    /** Runs an act on a connection as the owner, in one transaction: for what the server may not do. */
    public <T> T asOwner(ConnectionAct<T> act) throws SQLException {
        return inTransaction(ownerDataSource(), act);
    }

    /** Migrates again as the owner, as every start of the product does. */
    public void migrate() {
        TestServer.migrate(ownerDataSource());
    }

    /** Executes one statement as the owner and answers how many rows it changed. */
    public int update(String sql) throws SQLException {
        return asOwner(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    /** The single value of a query of the owner. */
    public @Nullable Object value(String sql) throws SQLException {
        return asOwner(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                return rows.next() ? rows.getObject(1) : null;
            }
        });
    }

    /** The count that a query of the owner answers. */
    public long count(String sql) throws SQLException {
        return ((Number) Objects.requireNonNull(value(sql), sql)).longValue();
    }

    /**
     * How many statements the server's role sends while the act runs; a batch is one. Acts of other threads are
     * counted too.
     */
    public int statements(Runnable act) {
        var before = counter.count();
        act.run();
        return counter.count() - before;
    }

    private static <T> T inTransaction(DataSource source, ConnectionAct<T> act) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = act.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            }
        }
    }
}
