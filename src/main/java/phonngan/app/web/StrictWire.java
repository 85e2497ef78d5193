package phonngan.app.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Puts [StrictRequests] before everything else that reads a connection.
@Singleton
final class StrictWire implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private static final Duration HEAD = Duration.ofSeconds(20);

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new NettyServerCustomizer() {
            @Override
            public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
                return role == ChannelRole.LISTENER ? this : new OnAccepted(channel);
            }
        });
        return event.getBean();
    }

    private record OnAccepted(Channel channel) implements NettyServerCustomizer {
        @Override
        public void onStreamPipelineBuilt() {
            channel.pipeline().addAfter(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC,
                    StrictRequests.class.getName(), new StrictRequests(HEAD));
        }
    }
}
