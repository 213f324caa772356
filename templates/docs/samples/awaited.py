import asyncio

from workflow_api import AsyncWorkflowClient


async def main() -> None:
    async with AsyncWorkflowClient() as client:
        codes, instances = await asyncio.gather(
            client.schemes.list(), client.instances.list(take=5)
        )
    print(len(codes), "schemes,", instances.count, "instances")


asyncio.run(main())
