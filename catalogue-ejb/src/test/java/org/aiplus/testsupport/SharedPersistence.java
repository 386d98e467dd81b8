// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One factory for all tests that need nothing special, because making one takes longer than most tests. It reaches the
 * database that asked for it last: tests run one after the other, each with its own.
 */
final class SharedPersistence {

    private static volatile @Nullable DataSource target;
    private static @Nullable EntityManagerFactory factory;

    private SharedPersistence() {}

    static synchronized EntityManagerFactory over(DataSource database) {
        target = database;
        var made = factory;
        if (made == null) {
            made = TestPersistence.create(redirected(), Map.of());
            factory = made;
        }
        return made;
    }

    private static DataSource redirected() {
        return (DataSource) Proxy.newProxyInstance(
                SharedPersistence.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(Objects.requireNonNull(target), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
