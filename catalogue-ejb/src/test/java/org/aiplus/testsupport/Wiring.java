// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.SecondWall;

/**
 * Puts a façade and everything that it is made of together over one entity manager, as the container does. What has no
 * constructor without arguments, or must be something special in a test, is given. A façade that acts for its caller does so
 * in the transaction in which it is made.
 *
 * <pre>
 * new Wiring(entityManager).with(CurrentCaller.class, caller).with(CatalogueClock.class, clock).get(PeopleService.class)
 * </pre>
 */
public final class Wiring {

    private final Map<Class<?>, Object> beans = new HashMap<>();

    /** Beans over this entity manager. */
    public Wiring(EntityManager entityManager) {
        beans.put(EntityManager.class, entityManager);
    }

    /** Gives the bean of this type. */
    public <T> Wiring with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** Gives the events that are fired. */
    public Wiring with(FiredEvents<?> events) {
        beans.put(Event.class, events);
        return this;
    }

    /** The bean of this type, with all that it asks for. */
    public <T> T get(Class<T> type) {
        var known = beans.get(type);
        if (known == null) {
            known = make(type);
            beans.put(type, known);
        }
        return type.cast(known);
    }

    private Object make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var bean = constructor.newInstance();
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    fill(bean, field);
                }
            }
            if (type.isAnnotationPresent(ActsForCaller.class)) {
                get(SecondWall.class).actForCaller();
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must be given", e);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(bean, get(field.getType()));
    }
}
