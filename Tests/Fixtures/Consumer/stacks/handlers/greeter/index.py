def greet(event, context):
    return {"greeting": f"Hello, {event.get('name', 'world')}"}
