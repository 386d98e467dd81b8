// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts what is sent to the database through a data source: every execution, a whole batch as one. */
final class StatementCounter {

    private final AtomicInteger executions = new AtomicInteger();

    int count() {
        return executions.get();
    }

    DataSource counting(DataSource source) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            var result = invoke(source, method, arguments);
            return result instanceof Connection connection ? counting(connection) : result;
        });
    }

    private Connection counting(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            var result = invoke(connection, method, arguments);
            if (result instanceof CallableStatement statement) {
                return counting(CallableStatement.class, statement);
            } else if (result instanceof PreparedStatement statement) {
                return counting(PreparedStatement.class, statement);
            } else if (result instanceof Statement statement) {
                return counting(Statement.class, statement);
            }
            return result;
        });
    }

    private <S extends Statement> S counting(Class<S> type, S statement) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                executions.incrementAndGet();
            }
            return invoke(statement, method, arguments);
        });
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
