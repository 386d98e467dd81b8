// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** Takes the place of CDI's look-up of all beans of a type: answers those that a test gives, when they are asked for. */
public final class GivenInstances<T> implements Instance<T> {

    private final Supplier<List<T>> beans;

    /** These beans, made when they are first asked for. */
    public GivenInstances(Supplier<List<T>> beans) {
        this.beans = beans;
    }

    @Override
    public Iterator<T> iterator() {
        return beans.get().iterator();
    }

    @Override
    public T get() {
        return iterator().next();
    }

    @Override
    public Instance<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        return (Instance<U>) this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        return (Instance<U>) this;
    }

    @Override
    public boolean isUnsatisfied() {
        return beans.get().isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return beans.get().size() > 1;
    }

    @Override
    public void destroy(T instance) {
        // Nothing is kept.
    }

    @Override
    public Handle<T> getHandle() {
        throw new UnsupportedOperationException("the beans of a test live as long as the test");
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        throw new UnsupportedOperationException("the beans of a test live as long as the test");
    }
}
