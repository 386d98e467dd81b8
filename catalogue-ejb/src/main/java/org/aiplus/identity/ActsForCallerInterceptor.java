// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Runs inside the façade's transaction, before its method. */
@ActsForCaller
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class ActsForCallerInterceptor {

    @Inject
    SecondWall secondWall;

    @AroundInvoke
    Object stand(InvocationContext invocation) throws Exception {
        secondWall.actForCaller();
        return invocation.proceed();
    }
}
